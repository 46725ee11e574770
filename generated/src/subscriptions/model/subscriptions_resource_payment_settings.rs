// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Part, Place, Record, Shape, boxed, debug};
use crate::{
    InvoicesPaymentSettingsPaymentMethodType, SaveDefaultPaymentMethod,
    SubscriptionsResourcePaymentMethodOptions,
};

/// The schema `subscriptions_resource_payment_settings`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubscriptionsResourcePaymentSettings {
    /// Payment-method-specific configuration to provide to invoices created by the subscription.
    pub payment_method_options: Option<Part<SubscriptionsResourcePaymentMethodOptions>>,
    /// The list of payment method types to provide to every invoice created by the subscription. If not
    /// set, Stripe attempts to automatically determine the types to use by looking at the invoice’s
    /// default payment method, the subscription’s default payment method, the customer’s default
    /// payment method, and your
    /// [invoice template settings](https://dashboard.stripe.com/settings/billing/invoice).
    pub payment_method_types: Option<Vec<InvoicesPaymentSettingsPaymentMethodType>>,
    /// Configure whether Stripe updates `subscription.default_payment_method` when payment succeeds.
    /// Defaults to `off`.
    pub save_default_payment_method: Option<SaveDefaultPaymentMethod>,
}

impl Blank for SubscriptionsResourcePaymentSettings {
    const BLANK: Self = Self {
        payment_method_options: Blank::BLANK,
        payment_method_types: Blank::BLANK,
        save_default_payment_method: Blank::BLANK,
    };
}

impl Record for SubscriptionsResourcePaymentSettings {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "subscriptions_resource_payment_settings",
            constants: &[],
            fields: &[
                Field("payment_method_options", NULLABLE),
                Field("payment_method_types", NULLABLE),
                Field("save_default_payment_method", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.payment_method_options,
            1 => &self.payment_method_types,
            _ => &self.save_default_payment_method,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.payment_method_options,
            1 => &mut self.payment_method_types,
            _ => &mut self.save_default_payment_method,
        }
    }
}

impl std::fmt::Debug for SubscriptionsResourcePaymentSettings {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(SubscriptionsResourcePaymentSettings);
