// Written by `cargo xtask generate`. Do not edit.

/// The Billing customer portal is a Stripe-hosted UI for subscription and billing management.
///
/// A portal configuration describes the functionality and features that you want to provide to your
/// customers through the portal.
///
/// A portal session describes the instantiation of the customer portal for a particular customer.
/// By visiting the session's URL, the customer can manage their subscriptions and billing details.
/// For security reasons, sessions are short-lived and will expire if the customer does not visit
/// the URL. Create sessions on-demand when customers intend to manage their subscriptions and
/// billing details.
///
/// Related guide: [Customer management](https://docs.stripe.com/customer-management)
///
/// The object `billing_portal.session`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingPortalSession {
    /// The configuration used by this session, describing the features available.
    pub configuration: rt::Expandable<crate::ids::BillingPortalConfigurationId>,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: rt::Timestamp,
    /// The ID of the customer for this session.
    pub customer: String,
    /// The ID of the account for this session.
    pub customer_account: Option<String>,
    /// Information about a specific flow for the customer to go through. See the
    /// [docs](https://docs.stripe.com/customer-management/portal-deep-links) to learn more about using
    /// customer portal deep links and flows.
    pub flow: Option<rt::Part<crate::billing_portal_session::Flow>>,
    /// Unique identifier for the object.
    pub id: crate::ids::BillingPortalSessionId,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// The IETF language tag of the locale Customer Portal is displayed in. If blank or auto, the
    /// customer’s `preferred_locales` or browser’s locale is used.
    pub locale: Option<crate::billing_portal_session::Locale>,
    /// The account for which the session was created on behalf of. When specified, only subscriptions
    /// and invoices with this `on_behalf_of` account appear in the portal. For more information, see
    /// the [docs](https://docs.stripe.com/connect/separate-charges-and-transfers#settlement-merchant).
    /// Use the
    /// [Accounts API](https://docs.stripe.com/api/accounts/object#account_object-settings-branding) to
    /// modify the `on_behalf_of` account's branding settings, which the portal displays.
    pub on_behalf_of: Option<String>,
    /// The URL to redirect customers to when they click on the portal's link to return to your website.
    pub return_url: Option<String>,
    /// The short-lived URL of the session that gives customers access to the customer portal.
    pub url: String,
}

impl rt::Record for BillingPortalSession {
    fn blank() -> Self {
        Self {
            configuration: rt::blank(),
            created: rt::blank(),
            customer: rt::blank(),
            customer_account: rt::blank(),
            flow: rt::blank(),
            id: rt::blank(),
            livemode: rt::blank(),
            locale: rt::blank(),
            on_behalf_of: rt::blank(),
            return_url: rt::blank(),
            url: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "billing_portal.session",
            constants: &[("object", rt::Constant::Str("billing_portal.session"))],
            fields: &[
                rt::Field("configuration", rt::REQUIRED),
                rt::Field("created", rt::REQUIRED),
                rt::Field("customer", rt::REQUIRED),
                rt::Field("customer_account", rt::NULLABLE),
                rt::Field("flow", rt::NULLABLE),
                rt::Field("id", rt::REQUIRED),
                rt::Field("livemode", rt::REQUIRED),
                rt::Field("locale", rt::NULLABLE),
                rt::Field("on_behalf_of", rt::NULLABLE),
                rt::Field("return_url", rt::NULLABLE),
                rt::Field("url", rt::REQUIRED | rt::SECRET),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.configuration,
            1 => &self.created,
            2 => &self.customer,
            3 => &self.customer_account,
            4 => &self.flow,
            5 => &self.id,
            6 => &self.livemode,
            7 => &self.locale,
            8 => &self.on_behalf_of,
            9 => &self.return_url,
            _ => &self.url,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.configuration,
            1 => &mut self.created,
            2 => &mut self.customer,
            3 => &mut self.customer_account,
            4 => &mut self.flow,
            5 => &mut self.id,
            6 => &mut self.livemode,
            7 => &mut self.locale,
            8 => &mut self.on_behalf_of,
            9 => &mut self.return_url,
            _ => &mut self.url,
        }
    }
}

rt::record_traits!(BillingPortalSession);

impl rt::Resource for BillingPortalSession {
    type Id = crate::ids::BillingPortalSessionId;
    const OBJECT: &'static str = "billing_portal.session";
}

impl BillingPortalSession {
    /// Expands `configuration`.
    pub const CONFIGURATION: rt::Expand<
        Self,
        crate::ids::BillingPortalConfigurationId,
    > = rt::Expand::new("configuration");
}
