// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Decimal, Metadata, Params, Value};
use crate::TaxAmountWithTaxRateParam;

stripe_runtime::params! {
    /// Parameters at `GetCreditNotesPreview/lines[]`, `GetCreditNotesPreviewLines/lines[]`, `PostCreditNotes/lines[]`.
    pub struct CreditNoteLineItemParams;
}

impl CreditNoteLineItemParams {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(type_: CreditNoteLineItemParamsType) -> Self {
        Self(Params::new().with("type", type_))
    }

    /// Sets `amount`.
    #[inline]
    pub fn amount(mut self, amount: i64) -> Self {
        self.0.set("amount", amount);
        self
    }

    /// Sets `description`.
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.0.set("description", Value::text(description));
        self
    }

    /// Sets `invoice_line_item`.
    #[inline]
    pub fn invoice_line_item(mut self, invoice_line_item: impl Into<String>) -> Self {
        self.0.set("invoice_line_item", Value::text(invoice_line_item));
        self
    }

    /// Sets `metadata`.
    #[inline]
    pub fn metadata(mut self, metadata: impl Into<Metadata>) -> Self {
        self.0.set("metadata", Into::<Metadata>::into(metadata));
        self
    }

    /// Sets `quantity`.
    #[inline]
    pub fn quantity(mut self, quantity: i64) -> Self {
        self.0.set("quantity", quantity);
        self
    }

    /// Sets `tax_amounts`.
    #[inline]
    pub fn tax_amounts(
        mut self,
        tax_amounts: impl IntoIterator<Item = TaxAmountWithTaxRateParam>,
    ) -> Self {
        self.0.set("tax_amounts", Value::list(tax_amounts));
        self
    }

    /// Clears `tax_amounts`: unsets what is stored.
    #[inline]
    pub fn clear_tax_amounts(mut self) -> Self {
        self.0.clear("tax_amounts");
        self
    }

    /// Sets `tax_rates`.
    #[inline]
    pub fn tax_rates(
        mut self,
        tax_rates: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.set("tax_rates", Value::list(tax_rates.into_iter().map(Value::text)));
        self
    }

    /// Clears `tax_rates`: unsets what is stored.
    #[inline]
    pub fn clear_tax_rates(mut self) -> Self {
        self.0.clear("tax_rates");
        self
    }

    /// Sets `unit_amount`.
    #[inline]
    pub fn unit_amount(mut self, unit_amount: i64) -> Self {
        self.0.set("unit_amount", unit_amount);
        self
    }

    /// Sets `unit_amount_decimal`.
    #[inline]
    pub fn unit_amount_decimal(
        mut self,
        unit_amount_decimal: impl Into<Decimal>,
    ) -> Self {
        self.0.set("unit_amount_decimal", Into::<Decimal>::into(unit_amount_decimal));
        self
    }
}

/// The values of `GetCreditNotesPreview/lines[]/type`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreditNoteLineItemParamsType {
    /// `custom_line_item`
    CustomLineItem,
    /// `invoice_line_item`
    InvoiceLineItem,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(CreditNoteLineItemParamsType {
    CustomLineItem = "custom_line_item",
    InvoiceLineItem = "invoice_line_item",
});
