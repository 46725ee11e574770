//! What must never be printed is not printed: of no type, in no way. And every name that looks like a secret's is decided on.

mod decided;
mod received;
mod sent;
