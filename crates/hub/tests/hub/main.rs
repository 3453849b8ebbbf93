//! The hub as its callers meet it: library, HTTP and command line, with a real store, a real
//! server and the real program.

#[cfg(test)]
mod accept;
#[cfg(test)]
mod anywhere;
#[cfg(test)]
mod attachments;
#[cfg(test)]
mod cli;
#[cfg(test)]
mod crash;
#[cfg(test)]
mod databases;
#[cfg(test)]
mod enrol;
#[cfg(test)]
mod folder;
#[cfg(test)]
mod http;
#[cfg(test)]
mod instances;
#[cfg(test)]
mod leak;
#[cfg(test)]
mod limits;
#[cfg(test)]
mod log;
#[cfg(test)]
mod postgres;
#[cfg(unix)]
#[cfg(test)]
mod postgres_tls;
#[cfg(test)]
#[expect(unreachable_pub, reason = "the same file serves the measures")]
mod server;
#[cfg(test)]
mod share;
#[cfg(test)]
mod store;
#[cfg(test)]
mod tls;
#[cfg(test)]
mod world;
