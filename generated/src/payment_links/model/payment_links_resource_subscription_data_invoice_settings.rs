// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};
use crate::ConnectAccountReference;

/// The schema `payment_links_resource_subscription_data_invoice_settings`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentLinksResourceSubscriptionDataInvoiceSettings {
    pub issuer: ConnectAccountReference,
}

impl Blank for PaymentLinksResourceSubscriptionDataInvoiceSettings {
    const BLANK: Self = Self { issuer: Blank::BLANK };
}

impl Record for PaymentLinksResourceSubscriptionDataInvoiceSettings {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_links_resource_subscription_data_invoice_settings",
            constants: &[],
            fields: &[Field("issuer", REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.issuer
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.issuer
    }
}

impl std::fmt::Debug for PaymentLinksResourceSubscriptionDataInvoiceSettings {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentLinksResourceSubscriptionDataInvoiceSettings);
