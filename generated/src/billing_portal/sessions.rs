// Written by `cargo xtask generate`. Do not edit.
//! The operations of `billing_portal::sessions`.

pub mod create;

rt::operation! {
    /// The request of [`create`]: `POST /v1/billing_portal/sessions`.
    pub struct CreateRequest -> crate::BillingPortalSession, expand;
}

/// Create a portal session.
///
/// Creates a session of the customer portal.
///
/// `POST /v1/billing_portal/sessions`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::billing_portal::sessions::create().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create() -> CreateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostBillingPortalSessions",
        method: rt::Method::Post,
        path: "/v1/billing_portal/sessions",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    CreateRequest(rt::Request::new(OPERATION, &[]))
}

impl CreateRequest {
    /// The ID of an existing
    /// [configuration](https://docs.stripe.com/api/customer_portal/configurations) to use for this
    /// session, describing its functionality and features. If not specified, the session uses the
    /// default configuration.
    #[inline]
    pub fn configuration(
        self,
        configuration: impl Into<crate::ids::BillingPortalConfigurationId>,
    ) -> Self {
        let configuration: crate::ids::BillingPortalConfigurationId = configuration
            .into();
        Self(self.0.with("configuration", configuration))
    }

    /// The ID of an existing customer.
    #[inline]
    pub fn customer(self, customer: impl Into<crate::ids::CustomerId>) -> Self {
        let customer: crate::ids::CustomerId = customer.into();
        Self(self.0.with("customer", customer))
    }

    /// The ID of an existing account.
    #[inline]
    pub fn customer_account(self, customer_account: impl Into<String>) -> Self {
        Self(self.0.with("customer_account", rt::Value::text(customer_account)))
    }

    /// Information about a specific flow for the customer to go through. See the
    /// [docs](https://docs.stripe.com/customer-management/portal-deep-links) to learn more about using
    /// customer portal deep links and flows.
    #[inline]
    pub fn flow_data(self, flow_data: create::FlowData) -> Self {
        Self(self.0.with("flow_data", flow_data))
    }

    /// The IETF language tag of the locale customer portal is displayed in. If blank or auto, the
    /// customer’s `preferred_locales` or browser’s locale is used.
    #[inline]
    pub fn locale(self, locale: crate::billing_portal_session::Locale) -> Self {
        Self(self.0.with("locale", locale))
    }

    /// The `on_behalf_of` account to use for this session. When specified, only subscriptions and
    /// invoices with this `on_behalf_of` account appear in the portal. For more information, see the
    /// [docs](https://docs.stripe.com/connect/separate-charges-and-transfers#settlement-merchant). Use
    /// the [Accounts API](https://docs.stripe.com/api/accounts/object#account_object-settings-branding)
    /// to modify the `on_behalf_of` account's branding settings, which the portal displays.
    #[inline]
    pub fn on_behalf_of(self, on_behalf_of: impl Into<crate::ids::AccountId>) -> Self {
        let on_behalf_of: crate::ids::AccountId = on_behalf_of.into();
        Self(self.0.with("on_behalf_of", on_behalf_of))
    }

    /// The default URL to redirect customers to when they click on the portal's link to return to your
    /// website.
    #[inline]
    pub fn return_url(self, return_url: impl Into<String>) -> Self {
        Self(self.0.with("return_url", rt::Value::text(return_url)))
    }
}
