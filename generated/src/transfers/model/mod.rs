// Written by `cargo xtask generate`. Do not edit.
//! What Stripe sends.

mod transfer;
pub use self::transfer::Transfer;
mod transfer_reversal;
pub use self::transfer_reversal::TransferReversal;
