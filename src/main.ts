/** Joins the parts for the browser; until they are there, the title's shell in index.html stands alone. */
performance.mark('readable');
