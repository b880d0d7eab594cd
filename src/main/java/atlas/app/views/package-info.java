/// Views kept on this computer: their files and names, the last one, those opened lately.
package atlas.app.views;
