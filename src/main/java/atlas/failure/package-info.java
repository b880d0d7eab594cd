/// What nobody caught: on every thread, written down and told once.
package atlas.failure;
