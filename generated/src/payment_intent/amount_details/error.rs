// Written by `cargo xtask generate`. Do not edit.
//! What is in `amount_details.error` of [`PaymentIntent`](crate::PaymentIntent).

/// The code of the error that occurred when validating the current amount details.
#[non_exhaustive]
pub enum Code {
    /// `amount_details_amount_mismatch`
    AmountDetailsAmountMismatch,
    /// `amount_details_tax_shipping_discount_greater_than_amount`
    AmountDetailsTaxShippingDiscountGreaterThanAmount,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Code {
    AmountDetailsAmountMismatch = "amount_details_amount_mismatch",
    AmountDetailsTaxShippingDiscountGreaterThanAmount = "amount_details_tax_shipping_discount_greater_than_amount",
});
