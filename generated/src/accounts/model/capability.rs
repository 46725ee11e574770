// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, Expand, Expandable, Field, NULLABLE, OPTIONAL, Part, Place, REQUIRED,
    Record, Resource, Shape, Timestamp, blank, debug,
};
use crate::{
    AccountCapabilityFutureRequirements, AccountCapabilityRequirements, AccountId,
    CapabilityId,
};

/// This is an object representing a capability for a Stripe account.
///
/// Related guide: [Account capabilities](https://docs.stripe.com/connect/account-capabilities)
///
/// The schema `capability`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Capability {
    /// The account for which the capability enables functionality.
    pub account: Expandable<AccountId>,
    pub future_requirements: Option<Part<AccountCapabilityFutureRequirements>>,
    /// The identifier for the capability.
    pub id: CapabilityId,
    /// Whether the capability has been requested.
    pub requested: bool,
    /// Time at which the capability was requested. Measured in seconds since the Unix epoch.
    pub requested_at: Option<Timestamp>,
    pub requirements: Option<Part<AccountCapabilityRequirements>>,
    /// The status of the capability.
    pub status: CapabilityStatus,
}

impl Record for Capability {
    fn blank() -> Self {
        Self {
            account: blank(),
            future_requirements: blank(),
            id: blank(),
            requested: blank(),
            requested_at: blank(),
            requirements: blank(),
            status: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "capability",
            constants: &[("object", Constant::Str("capability"))],
            fields: &[
                Field("account", REQUIRED),
                Field("future_requirements", OPTIONAL),
                Field("id", REQUIRED),
                Field("requested", REQUIRED),
                Field("requested_at", NULLABLE),
                Field("requirements", OPTIONAL),
                Field("status", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.account,
            1 => &self.future_requirements,
            2 => &self.id,
            3 => &self.requested,
            4 => &self.requested_at,
            5 => &self.requirements,
            _ => &self.status,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.account,
            1 => &mut self.future_requirements,
            2 => &mut self.id,
            3 => &mut self.requested,
            4 => &mut self.requested_at,
            5 => &mut self.requirements,
            _ => &mut self.status,
        }
    }
}

impl std::fmt::Debug for Capability {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(Capability);

impl Resource for Capability {
    type Id = CapabilityId;
    const OBJECT: &'static str = "capability";
}

impl Capability {
    /// Expands `account`.
    pub const ACCOUNT: Expand<Self, AccountId> = Expand::new("account");
}

/// The status of the capability.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CapabilityStatus {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// `unrequested`
    Unrequested,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(CapabilityStatus {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
    Unrequested = "unrequested",
});
