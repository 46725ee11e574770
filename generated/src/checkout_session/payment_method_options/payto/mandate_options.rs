// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_options.payto.mandate_options` of [`CheckoutSession`](crate::CheckoutSession).

pub use crate::mandate::payment_method_details::payto::{PaymentSchedule, Purpose};

/// The type of amount that will be collected. The amount charged must be exact or up to the value
/// of `amount` param for `fixed` or `maximum` type respectively. Defaults to `maximum`.
#[non_exhaustive]
pub enum AmountType {
    /// `fixed`
    Fixed,
    /// `maximum`
    Maximum,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(AmountType {
    Fixed = "fixed",
    Maximum = "maximum",
});
