//! The hub as its callers meet it: library, HTTP and command line, with a real store, a real
//! server and the real program.

#[cfg(test)]
mod accept;
#[cfg(test)]
mod cli;
#[cfg(test)]
mod crash;
#[cfg(test)]
mod enrol;
#[cfg(test)]
mod folder;
#[cfg(test)]
mod http;
#[cfg(test)]
mod leak;
#[cfg(test)]
mod store;
#[cfg(test)]
mod world;
