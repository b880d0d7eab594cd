/// Values that are kept for a while because they are asked for again.
package atlas.cache;
