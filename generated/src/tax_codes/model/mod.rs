// Written by `cargo xtask generate`. Do not edit.
//! What Stripe sends.

mod tax_code;
pub use self::tax_code::TaxCode;
