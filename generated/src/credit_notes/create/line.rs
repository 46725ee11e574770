// Written by `cargo xtask generate`. Do not edit.
//! What `line` of [`credit_notes::create`](fn@crate::credit_notes::create) takes.

rt::params! {
    /// Parameters for `lines[][tax_amounts][]` of [`credit_notes::create`](fn@crate::credit_notes::create), `lines[][tax_amounts][]` of [`credit_notes::preview`](fn@crate::credit_notes::preview) and one more place.
    pub struct TaxAmount;
}

impl TaxAmount {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(
        amount: i64,
        tax_rate: impl Into<crate::ids::TaxRateId>,
        taxable_amount: i64,
    ) -> Self {
        let tax_rate: crate::ids::TaxRateId = tax_rate.into();
        Self(
            rt::Params::new()
                .with("amount", amount)
                .with("tax_rate", tax_rate)
                .with("taxable_amount", taxable_amount),
        )
    }
}

/// The values of `lines[][type]` of [`credit_notes::create`](fn@crate::credit_notes::create) and `lines[][type]` of [`credit_notes::preview`](fn@crate::credit_notes::preview).
#[non_exhaustive]
pub enum Type {
    /// `custom_line_item`
    CustomLineItem,
    /// `invoice_line_item`
    InvoiceLineItem,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Type {
    CustomLineItem = "custom_line_item",
    InvoiceLineItem = "invoice_line_item",
});

impl From<crate::credit_note_line_item::Type> for Type {
    #[inline]
    fn from(value: crate::credit_note_line_item::Type) -> Self {
        rt::OpenEnum::from_wire(rt::OpenEnum::as_str(&value))
    }
}
