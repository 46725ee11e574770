//! The document's own view of what is sent and received, read without the generator.

mod operation;
pub mod received;
pub mod sent;

pub use self::operation::Described;
