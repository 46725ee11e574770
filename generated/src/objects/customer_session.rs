// Written by `cargo xtask generate`. Do not edit.

/// A Customer Session allows you to grant Stripe's frontend SDKs (like Stripe.js) client-side
/// access control over a Customer.
///
/// Related guides:
/// [Customer Session with the Payment Element](https://docs.stripe.com/payments/accept-a-payment-deferred?platform=web&type=payment#save-payment-methods),
/// [Customer Session with the Pricing Table](https://docs.stripe.com/payments/checkout/pricing-table#customer-session),
/// [Customer Session with the Buy Button](https://docs.stripe.com/payment-links/buy-button#pass-an-existing-customer).
///
/// The object `customer_session`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CustomerSession {
    /// The client secret of this Customer Session. Used on the client to set up secure access to the
    /// given `customer`.
    ///
    /// The client secret can be used to provide access to `customer` from your frontend. It should not
    /// be stored, logged, or exposed to anyone other than the relevant customer. Make sure that you
    /// have TLS enabled on any page that includes the client secret.
    pub client_secret: String,
    pub components: Option<rt::Part<crate::customer_session::Components>>,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: rt::Timestamp,
    /// The Customer the Customer Session was created for.
    pub customer: rt::Expandable<crate::ids::CustomerId>,
    /// The Account that the Customer Session was created for.
    pub customer_account: Option<String>,
    /// The timestamp at which this Customer Session will expire.
    pub expires_at: rt::Timestamp,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
}

impl rt::Record for CustomerSession {
    fn blank() -> Self {
        Self {
            client_secret: rt::blank(),
            components: rt::blank(),
            created: rt::blank(),
            customer: rt::blank(),
            customer_account: rt::blank(),
            expires_at: rt::blank(),
            livemode: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "customer_session",
            constants: &[("object", rt::Constant::Str("customer_session"))],
            fields: &[
                rt::Field("client_secret", rt::REQUIRED | rt::SECRET),
                rt::Field("components", rt::OPTIONAL),
                rt::Field("created", rt::REQUIRED),
                rt::Field("customer", rt::REQUIRED),
                rt::Field("customer_account", rt::NULLABLE),
                rt::Field("expires_at", rt::REQUIRED),
                rt::Field("livemode", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.client_secret,
            1 => &self.components,
            2 => &self.created,
            3 => &self.customer,
            4 => &self.customer_account,
            5 => &self.expires_at,
            _ => &self.livemode,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.client_secret,
            1 => &mut self.components,
            2 => &mut self.created,
            3 => &mut self.customer,
            4 => &mut self.customer_account,
            5 => &mut self.expires_at,
            _ => &mut self.livemode,
        }
    }
}

rt::record_traits!(CustomerSession);

impl CustomerSession {
    /// Expands `customer`.
    pub const CUSTOMER: rt::Expand<Self, crate::ids::CustomerId> = rt::Expand::new(
        "customer",
    );
}
