// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, DateTime, Field, Metadata, OPTIONAL, Part, Place, REQUIRED, Record,
    Resource, Shape, blank, debug,
};
use crate::{
    AppliedConfiguration, V2CoreAccountConfiguration, V2CoreAccountDefaults,
    V2CoreAccountFutureRequirements, V2CoreAccountId, V2CoreAccountIdentity,
    V2CoreAccountRequirements,
};

/// An Account v2 object represents a company, individual, or other entity that your Stripe
/// integration interacts with. It contains both identifying information and properties that control
/// its behavior and functionality. An Account can have one or more configurations that enable sets
/// of related features, such as allowing it to act as a merchant or customer. The Accounts v2 API
/// is broadly available to Connect platforms, and to other users in preview. The Accounts v2 API
/// also supports the Global Payouts preview feature.
///
/// The schema `v2.core.account`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2CoreAccount {
    /// The configurations that have been applied to this account.
    pub applied_configurations: Vec<AppliedConfiguration>,
    /// Indicates whether the account has been closed.
    pub closed: Option<bool>,
    /// An Account represents a company, individual, or other entity that a user interacts with.
    /// Accounts store identity information and one or more configurations that enable product-specific
    /// capabilities. You can assign configurations at creation or add them later.
    pub configuration: Option<Part<V2CoreAccountConfiguration>>,
    /// The primary contact email address for the Account.
    pub contact_email: Option<String>,
    /// The default contact phone for the Account.
    pub contact_phone: Option<String>,
    /// Time at which the object was created. Represented as a RFC 3339 date & time UTC value in
    /// millisecond precision, for example: 2022-09-18T13:22:18.123Z.
    pub created: DateTime,
    /// A value indicating the Stripe dashboard this Account has access to. This will depend on which
    /// configurations are enabled for this account.
    pub dashboard: Option<V2CoreAccountDashboard>,
    /// Default values for settings shared across Account configurations.
    pub defaults: Option<Part<V2CoreAccountDefaults>>,
    /// A descriptive name for the Account. This name will be surfaced in the Stripe Dashboard and on
    /// any invoices sent to the Account.
    pub display_name: Option<String>,
    /// Information about the future requirements for the Account that will eventually come into effect,
    /// including what information needs to be collected, and by when.
    pub future_requirements: Option<Part<V2CoreAccountFutureRequirements>>,
    /// Unique identifier for the Account.
    pub id: V2CoreAccountId,
    /// Information about the company, individual, and business represented by the Account.
    pub identity: Option<Part<V2CoreAccountIdentity>>,
    /// Has the value `true` if the object exists in live mode or the value `false` if the object exists
    /// in test mode.
    pub livemode: bool,
    /// Set of key-value pairs that you can attach to an object. This can be useful for storing
    /// additional information about the object in a structured format.
    pub metadata: Option<Metadata>,
    /// Information about the active requirements for the Account, including what information needs to
    /// be collected, and by when.
    pub requirements: Option<Part<V2CoreAccountRequirements>>,
}

impl Record for V2CoreAccount {
    fn blank() -> Self {
        Self {
            applied_configurations: blank(),
            closed: blank(),
            configuration: blank(),
            contact_email: blank(),
            contact_phone: blank(),
            created: blank(),
            dashboard: blank(),
            defaults: blank(),
            display_name: blank(),
            future_requirements: blank(),
            id: blank(),
            identity: blank(),
            livemode: blank(),
            metadata: blank(),
            requirements: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "v2.core.account",
            constants: &[("object", Constant::Str("v2.core.account"))],
            fields: &[
                Field("applied_configurations", REQUIRED),
                Field("closed", OPTIONAL),
                Field("configuration", OPTIONAL),
                Field("contact_email", OPTIONAL),
                Field("contact_phone", OPTIONAL),
                Field("created", REQUIRED),
                Field("dashboard", OPTIONAL),
                Field("defaults", OPTIONAL),
                Field("display_name", OPTIONAL),
                Field("future_requirements", OPTIONAL),
                Field("id", REQUIRED),
                Field("identity", OPTIONAL),
                Field("livemode", REQUIRED),
                Field("metadata", OPTIONAL),
                Field("requirements", OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.applied_configurations,
            1 => &self.closed,
            2 => &self.configuration,
            3 => &self.contact_email,
            4 => &self.contact_phone,
            5 => &self.created,
            6 => &self.dashboard,
            7 => &self.defaults,
            8 => &self.display_name,
            9 => &self.future_requirements,
            10 => &self.id,
            11 => &self.identity,
            12 => &self.livemode,
            13 => &self.metadata,
            _ => &self.requirements,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.applied_configurations,
            1 => &mut self.closed,
            2 => &mut self.configuration,
            3 => &mut self.contact_email,
            4 => &mut self.contact_phone,
            5 => &mut self.created,
            6 => &mut self.dashboard,
            7 => &mut self.defaults,
            8 => &mut self.display_name,
            9 => &mut self.future_requirements,
            10 => &mut self.id,
            11 => &mut self.identity,
            12 => &mut self.livemode,
            13 => &mut self.metadata,
            _ => &mut self.requirements,
        }
    }
}

impl std::fmt::Debug for V2CoreAccount {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2CoreAccount);

impl Resource for V2CoreAccount {
    type Id = V2CoreAccountId;
    const OBJECT: &'static str = "v2.core.account";
}

/// A value indicating the Stripe dashboard this Account has access to. This will depend on which
/// configurations are enabled for this account.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum V2CoreAccountDashboard {
    /// `express`
    Express,
    /// `full`
    Full,
    /// `none`
    None,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(V2CoreAccountDashboard {
    Express = "express",
    Full = "full",
    None = "none",
});

/// The current status of the requirement's impact.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum V2CoreAccountStatus {
    /// `currently_due`
    CurrentlyDue,
    /// `eventually_due`
    EventuallyDue,
    /// `past_due`
    PastDue,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(V2CoreAccountStatus {
    CurrentlyDue = "currently_due",
    EventuallyDue = "eventually_due",
    PastDue = "past_due",
});
