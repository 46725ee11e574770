// Written by `cargo xtask generate`. Do not edit.

/// A portal configuration describes the functionality and behavior you embed in a portal session.
/// Related guide:
/// [Configure the customer portal](https://docs.stripe.com/customer-management/configure-portal).
///
/// The object `billing_portal.configuration`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingPortalConfiguration {
    /// Whether the configuration is active and can be used to create portal sessions.
    pub active: bool,
    /// ID of the Connect Application that created the configuration.
    pub application: Option<rt::Expandable<crate::ids::ApplicationId>>,
    pub business_profile: rt::Part<crate::billing_portal_configuration::BusinessProfile>,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: rt::Timestamp,
    /// The default URL to redirect customers to when they click on the portal's link to return to your
    /// website. This can be
    /// [overriden](https://docs.stripe.com/api/customer_portal/sessions/create#create_portal_session-return_url)
    /// when creating the session.
    pub default_return_url: Option<String>,
    pub features: rt::Part<crate::billing_portal_configuration::Features>,
    /// Unique identifier for the object.
    pub id: crate::ids::BillingPortalConfigurationId,
    /// Whether the configuration is the default. If `true`, this configuration can be managed in the
    /// Dashboard and portal sessions will use this configuration unless it is overriden when creating
    /// the session.
    pub is_default: bool,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    pub login_page: crate::billing_portal_configuration::LoginPage,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: Option<rt::Metadata>,
    /// The name of the configuration.
    pub name: Option<String>,
    /// Time at which the object was last updated. Measured in seconds since the Unix epoch.
    pub updated: rt::Timestamp,
}

impl rt::Record for BillingPortalConfiguration {
    fn blank() -> Self {
        Self {
            active: rt::blank(),
            application: rt::blank(),
            business_profile: rt::blank(),
            created: rt::blank(),
            default_return_url: rt::blank(),
            features: rt::blank(),
            id: rt::blank(),
            is_default: rt::blank(),
            livemode: rt::blank(),
            login_page: rt::blank(),
            metadata: rt::blank(),
            name: rt::blank(),
            updated: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "billing_portal.configuration",
            constants: &[("object", rt::Constant::Str("billing_portal.configuration"))],
            fields: &[
                rt::Field("active", rt::REQUIRED),
                rt::Field("application", rt::NULLABLE),
                rt::Field("business_profile", rt::REQUIRED),
                rt::Field("created", rt::REQUIRED),
                rt::Field("default_return_url", rt::NULLABLE),
                rt::Field("features", rt::REQUIRED),
                rt::Field("id", rt::REQUIRED),
                rt::Field("is_default", rt::REQUIRED),
                rt::Field("livemode", rt::REQUIRED),
                rt::Field("login_page", rt::REQUIRED),
                rt::Field("metadata", rt::NULLABLE),
                rt::Field("name", rt::NULLABLE),
                rt::Field("updated", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.active,
            1 => &self.application,
            2 => &self.business_profile,
            3 => &self.created,
            4 => &self.default_return_url,
            5 => &self.features,
            6 => &self.id,
            7 => &self.is_default,
            8 => &self.livemode,
            9 => &self.login_page,
            10 => &self.metadata,
            11 => &self.name,
            _ => &self.updated,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.active,
            1 => &mut self.application,
            2 => &mut self.business_profile,
            3 => &mut self.created,
            4 => &mut self.default_return_url,
            5 => &mut self.features,
            6 => &mut self.id,
            7 => &mut self.is_default,
            8 => &mut self.livemode,
            9 => &mut self.login_page,
            10 => &mut self.metadata,
            11 => &mut self.name,
            _ => &mut self.updated,
        }
    }
}

rt::record_traits!(BillingPortalConfiguration);

impl rt::Resource for BillingPortalConfiguration {
    type Id = crate::ids::BillingPortalConfigurationId;
    const OBJECT: &'static str = "billing_portal.configuration";
}

impl BillingPortalConfiguration {
    /// Expands `application`.
    pub const APPLICATION: rt::Expand<Self, crate::ids::ApplicationId> = rt::Expand::new(
        "application",
    );
}
