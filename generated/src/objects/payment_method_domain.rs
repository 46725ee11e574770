// Written by `cargo xtask generate`. Do not edit.

/// A payment method domain represents a web domain that you have registered with Stripe. Stripe
/// Elements use registered payment method domains to control where certain payment methods are
/// shown.
///
/// Related guide:
/// [Payment method domains](https://docs.stripe.com/payments/payment-methods/pmd-registration).
///
/// The object `payment_method_domain`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodDomain {
    pub amazon_pay: crate::payment_method_domain::AmazonPay,
    pub apple_pay: crate::payment_method_domain::ApplePay,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: rt::Timestamp,
    /// The domain name that this payment method domain object represents.
    pub domain_name: String,
    /// Whether this payment method domain is enabled. If the domain is not enabled, payment methods
    /// that require a payment method domain will not appear in Elements.
    pub enabled: bool,
    pub google_pay: crate::payment_method_domain::GooglePay,
    /// Unique identifier for the object.
    pub id: crate::ids::PaymentMethodDomainId,
    pub klarna: crate::payment_method_domain::Klarna,
    pub link: crate::payment_method_domain::Link,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    pub paypal: crate::payment_method_domain::Paypal,
}

impl rt::Record for PaymentMethodDomain {
    fn blank() -> Self {
        Self {
            amazon_pay: rt::blank(),
            apple_pay: rt::blank(),
            created: rt::blank(),
            domain_name: rt::blank(),
            enabled: rt::blank(),
            google_pay: rt::blank(),
            id: rt::blank(),
            klarna: rt::blank(),
            link: rt::blank(),
            livemode: rt::blank(),
            paypal: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_method_domain",
            constants: &[("object", rt::Constant::Str("payment_method_domain"))],
            fields: &[
                rt::Field("amazon_pay", rt::REQUIRED),
                rt::Field("apple_pay", rt::REQUIRED),
                rt::Field("created", rt::REQUIRED),
                rt::Field("domain_name", rt::REQUIRED),
                rt::Field("enabled", rt::REQUIRED),
                rt::Field("google_pay", rt::REQUIRED),
                rt::Field("id", rt::REQUIRED),
                rt::Field("klarna", rt::REQUIRED),
                rt::Field("link", rt::REQUIRED),
                rt::Field("livemode", rt::REQUIRED),
                rt::Field("paypal", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
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

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
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

rt::record_traits!(PaymentMethodDomain);

impl rt::Resource for PaymentMethodDomain {
    type Id = crate::ids::PaymentMethodDomainId;
    const OBJECT: &'static str = "payment_method_domain";
}
