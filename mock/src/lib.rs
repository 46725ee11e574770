#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]

mod answer;
mod authenticate;
mod builder;
mod check;
mod decode;
mod deliver;
mod error;
mod headers;
pub mod inspect;
mod memory;
mod misbehave;
mod mock;
pub mod model;
#[cfg(test)]
mod mutations;
mod pipeline;
mod record;
mod refusal;
mod reply;
mod request;
mod route;
mod sample;
mod server;
mod wire;

pub use self::builder::Builder;
pub use self::deliver::{Delivered, Endpoint};
pub use self::error::Error;
pub use self::misbehave::{Cut, Injection, Misbehaviour, Rule, inject, inject_everywhere};
pub use self::mock::Mock;
pub use self::record::Recorded;
pub use self::refusal::{ErrorType, Refusal};
pub use self::sample::sample;
