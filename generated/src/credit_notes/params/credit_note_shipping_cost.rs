// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// When shipping_cost contains the shipping_rate from the invoice, the shipping_cost is included in
    /// the credit note. One of `amount`, `lines`, or `shipping_cost` must be provided.
    ///
    /// Parameters at `GetCreditNotesPreview/shipping_cost`, `GetCreditNotesPreviewLines/shipping_cost`, `PostCreditNotes/shipping_cost`.
    pub struct CreditNoteShippingCost;
}

impl CreditNoteShippingCost {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `shipping_rate`.
    #[inline]
    pub fn shipping_rate(self, shipping_rate: impl Into<String>) -> Self {
        Self(self.0.with("shipping_rate", Value::text(shipping_rate)))
    }
}

impl Default for CreditNoteShippingCost {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
