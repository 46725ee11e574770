// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, Field, Place, REQUIRED, Record, Resource, Shape, Timestamp, blank, debug,
};
use crate::{PaymentMethodDomainId, PaymentMethodDomainResourcePaymentMethodStatus};

/// A payment method domain represents a web domain that you have registered with Stripe. Stripe
/// Elements use registered payment method domains to control where certain payment methods are
/// shown.
///
/// Related guide:
/// [Payment method domains](https://docs.stripe.com/payments/payment-methods/pmd-registration).
///
/// The schema `payment_method_domain`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodDomain {
    pub amazon_pay: PaymentMethodDomainResourcePaymentMethodStatus,
    pub apple_pay: PaymentMethodDomainResourcePaymentMethodStatus,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: Timestamp,
    /// The domain name that this payment method domain object represents.
    pub domain_name: String,
    /// Whether this payment method domain is enabled. If the domain is not enabled, payment methods
    /// that require a payment method domain will not appear in Elements.
    pub enabled: bool,
    pub google_pay: PaymentMethodDomainResourcePaymentMethodStatus,
    /// Unique identifier for the object.
    pub id: PaymentMethodDomainId,
    pub klarna: PaymentMethodDomainResourcePaymentMethodStatus,
    pub link: PaymentMethodDomainResourcePaymentMethodStatus,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    pub paypal: PaymentMethodDomainResourcePaymentMethodStatus,
}

impl Record for PaymentMethodDomain {
    fn blank() -> Self {
        Self {
            amazon_pay: blank(),
            apple_pay: blank(),
            created: blank(),
            domain_name: blank(),
            enabled: blank(),
            google_pay: blank(),
            id: blank(),
            klarna: blank(),
            link: blank(),
            livemode: blank(),
            paypal: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_method_domain",
            constants: &[("object", Constant::Str("payment_method_domain"))],
            fields: &[
                Field("amazon_pay", REQUIRED),
                Field("apple_pay", REQUIRED),
                Field("created", REQUIRED),
                Field("domain_name", REQUIRED),
                Field("enabled", REQUIRED),
                Field("google_pay", REQUIRED),
                Field("id", REQUIRED),
                Field("klarna", REQUIRED),
                Field("link", REQUIRED),
                Field("livemode", REQUIRED),
                Field("paypal", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.amazon_pay,
            1 => &self.apple_pay,
            2 => &self.created,
            3 => &self.domain_name,
            4 => &self.enabled,
            5 => &self.google_pay,
            6 => &self.id,
            7 => &self.klarna,
            8 => &self.link,
            9 => &self.livemode,
            _ => &self.paypal,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.amazon_pay,
            1 => &mut self.apple_pay,
            2 => &mut self.created,
            3 => &mut self.domain_name,
            4 => &mut self.enabled,
            5 => &mut self.google_pay,
            6 => &mut self.id,
            7 => &mut self.klarna,
            8 => &mut self.link,
            9 => &mut self.livemode,
            _ => &mut self.paypal,
        }
    }
}

impl std::fmt::Debug for PaymentMethodDomain {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentMethodDomain);

impl Resource for PaymentMethodDomain {
    type Id = PaymentMethodDomainId;
    const OBJECT: &'static str = "payment_method_domain";
}
