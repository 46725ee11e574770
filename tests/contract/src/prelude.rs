//! What the generated files use.

pub(crate) use stripe::{Client, Timestamp};

pub(crate) use crate::exchange::{Exchange, download, receive, receive_nothing};
pub(crate) use crate::operation::Operation;
pub(crate) use crate::turn::{Turn, Turns};
