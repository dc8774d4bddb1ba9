/** The systems that pay, deliver and issue vouchers: over HTTP, or a stand-in for trial use. */
package io.redress.remedy.systems;
