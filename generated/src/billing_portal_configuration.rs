// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`BillingPortalConfiguration`](crate::BillingPortalConfiguration).

pub mod features;

/// An object in `business_profile` of [`BillingPortalConfiguration`](crate::BillingPortalConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub struct BusinessProfile {
    /// The messaging shown to customers in the portal.
    pub headline: Option<String>,
    /// A link to the business’s publicly available privacy policy.
    pub privacy_policy_url: Option<String>,
    /// A link to the business’s publicly available terms of service.
    pub terms_of_service_url: Option<String>,
}

impl rt::Blank for BusinessProfile {
    const BLANK: Self = Self {
        headline: rt::Blank::BLANK,
        privacy_policy_url: rt::Blank::BLANK,
        terms_of_service_url: rt::Blank::BLANK,
    };
}

impl rt::Record for BusinessProfile {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "portal_business_profile",
            constants: &[],
            fields: &[
                rt::Field("headline", rt::NULLABLE),
                rt::Field("privacy_policy_url", rt::NULLABLE),
                rt::Field("terms_of_service_url", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.headline,
            1 => &self.privacy_policy_url,
            _ => &self.terms_of_service_url,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.headline,
            1 => &mut self.privacy_policy_url,
            _ => &mut self.terms_of_service_url,
        }
    }
}

rt::record_traits!(BusinessProfile);

/// An object in `features` of [`BillingPortalConfiguration`](crate::BillingPortalConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Features {
    pub customer_update: features::CustomerUpdate,
    pub invoice_history: features::InvoiceHistory,
    pub payment_method_update: features::PaymentMethodUpdate,
    pub subscription_cancel: rt::Part<features::SubscriptionCancel>,
    pub subscription_update: rt::Part<features::SubscriptionUpdate>,
}

impl rt::Record for Features {
    fn blank() -> Self {
        Self {
            customer_update: rt::blank(),
            invoice_history: rt::blank(),
            payment_method_update: rt::blank(),
            subscription_cancel: rt::blank(),
            subscription_update: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "portal_features",
            constants: &[],
            fields: &[
                rt::Field("customer_update", rt::REQUIRED),
                rt::Field("invoice_history", rt::REQUIRED),
                rt::Field("payment_method_update", rt::REQUIRED),
                rt::Field("subscription_cancel", rt::REQUIRED),
                rt::Field("subscription_update", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.customer_update,
            1 => &self.invoice_history,
            2 => &self.payment_method_update,
            3 => &self.subscription_cancel,
            _ => &self.subscription_update,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.customer_update,
            1 => &mut self.invoice_history,
            2 => &mut self.payment_method_update,
            3 => &mut self.subscription_cancel,
            _ => &mut self.subscription_update,
        }
    }
}

rt::record_traits!(Features);

/// An object in `login_page` of [`BillingPortalConfiguration`](crate::BillingPortalConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub struct LoginPage {
    /// If `true`, a shareable `url` will be generated that will take your customers to a hosted login
    /// page for the customer portal.
    ///
    /// If `false`, the previously generated `url`, if any, will be deactivated.
    pub enabled: bool,
    /// A shareable URL to the hosted portal login page. Your customers will be able to log in with
    /// their [email](https://docs.stripe.com/api/customers/object#customer_object-email) and receive a
    /// link to their customer portal.
    pub url: Option<String>,
}

impl rt::Blank for LoginPage {
    const BLANK: Self = Self {
        enabled: rt::Blank::BLANK,
        url: rt::Blank::BLANK,
    };
}

impl rt::Record for LoginPage {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "portal_login_page",
            constants: &[],
            fields: &[rt::Field("enabled", rt::REQUIRED), rt::Field("url", rt::NULLABLE)],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.enabled,
            _ => &self.url,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.enabled,
            _ => &mut self.url,
        }
    }
}

rt::record_traits!(LoginPage);
