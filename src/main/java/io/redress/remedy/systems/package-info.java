/** The systems that pay, deliver and issue vouchers: over HTTP, or a stand-in for trying out. */
package io.redress.remedy.systems;
