// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Expandable, Field, NULLABLE, Place, Record, Shape, boxed, debug,
};
use crate::{HostedPaymentMethodSave, TaxIdId};

/// The schema `account_invoices_settings`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountInvoicesSettings {
    /// The list of default Account Tax IDs to automatically include on invoices. Account Tax IDs get
    /// added when an invoice is finalized.
    pub default_account_tax_ids: Option<Vec<Expandable<TaxIdId>>>,
    /// Whether to save the payment method after a payment is completed for a one-time invoice or a
    /// subscription invoice when the customer already has a default payment method on the hosted
    /// invoice page.
    pub hosted_payment_method_save: Option<HostedPaymentMethodSave>,
}

impl Blank for AccountInvoicesSettings {
    const BLANK: Self = Self {
        default_account_tax_ids: Blank::BLANK,
        hosted_payment_method_save: Blank::BLANK,
    };
}

impl Record for AccountInvoicesSettings {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "account_invoices_settings",
            constants: &[],
            fields: &[
                Field("default_account_tax_ids", NULLABLE),
                Field("hosted_payment_method_save", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.default_account_tax_ids,
            _ => &self.hosted_payment_method_save,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.default_account_tax_ids,
            _ => &mut self.hosted_payment_method_save,
        }
    }
}

impl std::fmt::Debug for AccountInvoicesSettings {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(AccountInvoicesSettings);
