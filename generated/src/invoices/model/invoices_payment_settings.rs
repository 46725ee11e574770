// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Part, Place, Record, Shape, boxed, debug};
use crate::{InvoicesPaymentMethodOptions, InvoicesPaymentSettingsPaymentMethodType};

/// The schema `invoices_payment_settings`.
#[derive(Clone)]
#[non_exhaustive]
pub struct InvoicesPaymentSettings {
    /// ID of the mandate to be used for this invoice. It must correspond to the payment method used to
    /// pay the invoice, including the invoice's default_payment_method or default_source, if set.
    pub default_mandate: Option<String>,
    /// Payment-method-specific configuration to provide to the invoice’s PaymentIntent.
    pub payment_method_options: Option<Part<InvoicesPaymentMethodOptions>>,
    /// The list of payment method types (e.g. card) to provide to the invoice’s PaymentIntent. If not
    /// set, Stripe attempts to automatically determine the types to use by looking at the invoice’s
    /// default payment method, the subscription’s default payment method, the customer’s default
    /// payment method, and your
    /// [invoice template settings](https://dashboard.stripe.com/settings/billing/invoice).
    pub payment_method_types: Option<Vec<InvoicesPaymentSettingsPaymentMethodType>>,
}

impl Blank for InvoicesPaymentSettings {
    const BLANK: Self = Self {
        default_mandate: Blank::BLANK,
        payment_method_options: Blank::BLANK,
        payment_method_types: Blank::BLANK,
    };
}

impl Record for InvoicesPaymentSettings {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "invoices_payment_settings",
            constants: &[],
            fields: &[
                Field("default_mandate", NULLABLE),
                Field("payment_method_options", NULLABLE),
                Field("payment_method_types", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.default_mandate,
            1 => &self.payment_method_options,
            _ => &self.payment_method_types,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.default_mandate,
            1 => &mut self.payment_method_options,
            _ => &mut self.payment_method_types,
        }
    }
}

impl std::fmt::Debug for InvoicesPaymentSettings {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(InvoicesPaymentSettings);
