// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, Expand, Expandable, Field, Metadata, NULLABLE, Part, Place, REQUIRED,
    Record, Resource, Shape, Timestamp, blank, debug,
};
use crate::{
    ApplicationId, BillingPortalConfigurationId, PortalBusinessProfile, PortalFeatures,
    PortalLoginPage,
};

/// A portal configuration describes the functionality and behavior you embed in a portal session.
/// Related guide:
/// [Configure the customer portal](https://docs.stripe.com/customer-management/configure-portal).
///
/// The schema `billing_portal.configuration`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingPortalConfiguration {
    /// Whether the configuration is active and can be used to create portal sessions.
    pub active: bool,
    /// ID of the Connect Application that created the configuration.
    pub application: Option<Expandable<ApplicationId>>,
    pub business_profile: Part<PortalBusinessProfile>,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: Timestamp,
    /// The default URL to redirect customers to when they click on the portal's link to return to your
    /// website. This can be
    /// [overriden](https://docs.stripe.com/api/customer_portal/sessions/create#create_portal_session-return_url)
    /// when creating the session.
    pub default_return_url: Option<String>,
    pub features: Part<PortalFeatures>,
    /// Unique identifier for the object.
    pub id: BillingPortalConfigurationId,
    /// Whether the configuration is the default. If `true`, this configuration can be managed in the
    /// Dashboard and portal sessions will use this configuration unless it is overriden when creating
    /// the session.
    pub is_default: bool,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    pub login_page: PortalLoginPage,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: Option<Metadata>,
    /// The name of the configuration.
    pub name: Option<String>,
    /// Time at which the object was last updated. Measured in seconds since the Unix epoch.
    pub updated: Timestamp,
}

impl Record for BillingPortalConfiguration {
    fn blank() -> Self {
        Self {
            active: blank(),
            application: blank(),
            business_profile: blank(),
            created: blank(),
            default_return_url: blank(),
            features: blank(),
            id: blank(),
            is_default: blank(),
            livemode: blank(),
            login_page: blank(),
            metadata: blank(),
            name: blank(),
            updated: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "billing_portal.configuration",
            constants: &[("object", Constant::Str("billing_portal.configuration"))],
            fields: &[
                Field("active", REQUIRED),
                Field("application", NULLABLE),
                Field("business_profile", REQUIRED),
                Field("created", REQUIRED),
                Field("default_return_url", NULLABLE),
                Field("features", REQUIRED),
                Field("id", REQUIRED),
                Field("is_default", REQUIRED),
                Field("livemode", REQUIRED),
                Field("login_page", REQUIRED),
                Field("metadata", NULLABLE),
                Field("name", NULLABLE),
                Field("updated", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
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

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
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

impl std::fmt::Debug for BillingPortalConfiguration {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(BillingPortalConfiguration);

impl Resource for BillingPortalConfiguration {
    type Id = BillingPortalConfigurationId;
    const OBJECT: &'static str = "billing_portal.configuration";
}

impl BillingPortalConfiguration {
    /// Expands `application`.
    pub const APPLICATION: Expand<Self, ApplicationId> = Expand::new("application");
}
