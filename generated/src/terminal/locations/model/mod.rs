// Written by `cargo xtask generate`. Do not edit.
//! What Stripe sends.

mod deleted_terminal_location;
pub use self::deleted_terminal_location::DeletedTerminalLocation;
mod terminal_location;
pub use self::terminal_location::TerminalLocation;
