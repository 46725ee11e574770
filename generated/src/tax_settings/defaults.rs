// Written by `cargo xtask generate`. Do not edit.
//! What is in `defaults` of [`TaxSettings`](crate::TaxSettings).

pub use crate::customer::tax::Provider;

/// Default
/// [tax behavior](https://docs.stripe.com/tax/products-prices-tax-categories-tax-behavior#tax-behavior)
/// used to specify whether the price is considered inclusive of taxes or exclusive of taxes. If the
/// item's price has a tax behavior set, it will take precedence over the default tax behavior.
#[non_exhaustive]
pub enum TaxBehavior {
    /// `exclusive`
    Exclusive,
    /// `inclusive`
    Inclusive,
    /// `inferred_by_currency`
    InferredByCurrency,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(TaxBehavior {
    Exclusive = "exclusive",
    Inclusive = "inclusive",
    InferredByCurrency = "inferred_by_currency",
});
