//! The real window, driven through WebKit's own WebDriver.
