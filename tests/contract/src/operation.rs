//! The operations, as a table.

use stripe::Client;

use crate::exchange::Exchange;
use crate::generated;
use crate::turn::{Turn, Turns};

/// An operation, and how the client sends it.
#[derive(Debug, Clone, Copy)]
pub struct Operation {
    /// The `operationId`.
    pub id: &'static str,
    /// The turns that `every` takes to show all alternatives.
    pub turns: Turns,
    /// Sends it with what is required.
    pub required: fn(&Client) -> Exchange,
    /// Sends it with every parameter.
    pub every: fn(&Client, Turn) -> Exchange,
}

/// All operations, by module of the client.
pub fn operations() -> impl Iterator<Item = &'static Operation> {
    generated::OPERATIONS.iter().copied().flatten()
}
