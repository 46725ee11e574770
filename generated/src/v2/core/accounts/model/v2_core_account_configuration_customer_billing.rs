// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Part, Place, Record, Shape, boxed, debug};
use crate::V2CoreAccountConfigurationCustomerBillingInvoice;

/// Default Billing settings for the customer account, used in Invoices and Subscriptions.
///
/// The object at `v2.core.account/configuration/customer/billing`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2CoreAccountConfigurationCustomerBilling {
    /// The ID of a `PaymentMethod` attached to this Account's `customer` configuration, used as the
    /// default payment method for invoices and subscriptions.
    pub default_payment_method: Option<String>,
    /// Default invoice settings for the customer account.
    pub invoice: Option<Part<V2CoreAccountConfigurationCustomerBillingInvoice>>,
}

impl Blank for V2CoreAccountConfigurationCustomerBilling {
    const BLANK: Self = Self {
        default_payment_method: Blank::BLANK,
        invoice: Blank::BLANK,
    };
}

impl Record for V2CoreAccountConfigurationCustomerBilling {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "",
            constants: &[],
            fields: &[
                Field("default_payment_method", OPTIONAL),
                Field("invoice", OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.default_payment_method,
            _ => &self.invoice,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.default_payment_method,
            _ => &mut self.invoice,
        }
    }
}

impl std::fmt::Debug for V2CoreAccountConfigurationCustomerBilling {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2CoreAccountConfigurationCustomerBilling);
