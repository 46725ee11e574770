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
    pub fn amount(self, amount: i64) -> Self {
        Self(self.0.with("amount", amount))
    }

    /// Sets `description`.
    #[inline]
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.with("description", Value::text(description)))
    }

    /// Sets `invoice_line_item`.
    #[inline]
    pub fn invoice_line_item(self, invoice_line_item: impl Into<String>) -> Self {
        Self(self.0.with("invoice_line_item", Value::text(invoice_line_item)))
    }

    /// Sets `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<Metadata>) -> Self {
        Self(self.0.with("metadata", Into::<Metadata>::into(metadata)))
    }

    /// Sets `quantity`.
    #[inline]
    pub fn quantity(self, quantity: i64) -> Self {
        Self(self.0.with("quantity", quantity))
    }

    /// Sets `tax_amounts`.
    #[inline]
    pub fn tax_amounts(
        self,
        tax_amounts: impl IntoIterator<Item = TaxAmountWithTaxRateParam>,
    ) -> Self {
        Self(self.0.with("tax_amounts", Value::list(tax_amounts)))
    }

    /// Clears `tax_amounts`: unsets what is stored.
    #[inline]
    pub fn clear_tax_amounts(self) -> Self {
        Self(self.0.cleared("tax_amounts"))
    }

    /// Sets `tax_rates`.
    #[inline]
    pub fn tax_rates(
        self,
        tax_rates: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(
            self.0.with("tax_rates", Value::list(tax_rates.into_iter().map(Value::text))),
        )
    }

    /// Clears `tax_rates`: unsets what is stored.
    #[inline]
    pub fn clear_tax_rates(self) -> Self {
        Self(self.0.cleared("tax_rates"))
    }

    /// Sets `unit_amount`.
    #[inline]
    pub fn unit_amount(self, unit_amount: i64) -> Self {
        Self(self.0.with("unit_amount", unit_amount))
    }

    /// Sets `unit_amount_decimal`.
    #[inline]
    pub fn unit_amount_decimal(self, unit_amount_decimal: impl Into<Decimal>) -> Self {
        Self(
            self
                .0
                .with("unit_amount_decimal", Into::<Decimal>::into(unit_amount_decimal)),
        )
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
