// Written by `cargo xtask generate`. Do not edit.

/// This is an object representing a capability for a Stripe account.
///
/// Related guide: [Account capabilities](https://docs.stripe.com/connect/account-capabilities)
///
/// The object `capability`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Capability {
    /// The account for which the capability enables functionality.
    pub account: rt::Expandable<crate::ids::AccountId>,
    pub future_requirements: Option<rt::Part<crate::capability::FutureRequirements>>,
    /// The identifier for the capability.
    pub id: crate::ids::CapabilityId,
    /// Whether the capability has been requested.
    pub requested: bool,
    /// Time at which the capability was requested. Measured in seconds since the Unix epoch.
    pub requested_at: Option<rt::Timestamp>,
    pub requirements: Option<rt::Part<crate::capability::Requirements>>,
    /// The status of the capability.
    pub status: crate::capability::Status,
}

impl rt::Record for Capability {
    fn blank() -> Self {
        Self {
            account: rt::blank(),
            future_requirements: rt::blank(),
            id: rt::blank(),
            requested: rt::blank(),
            requested_at: rt::blank(),
            requirements: rt::blank(),
            status: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "capability",
            constants: &[("object", rt::Constant::Str("capability"))],
            fields: &[
                rt::Field("account", rt::REQUIRED),
                rt::Field("future_requirements", rt::OPTIONAL),
                rt::Field("id", rt::REQUIRED),
                rt::Field("requested", rt::REQUIRED),
                rt::Field("requested_at", rt::NULLABLE),
                rt::Field("requirements", rt::OPTIONAL),
                rt::Field("status", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
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

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
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

rt::record_traits!(Capability);

impl rt::Resource for Capability {
    type Id = crate::ids::CapabilityId;
    const OBJECT: &'static str = "capability";
}

impl Capability {
    /// Expands `account`.
    pub const ACCOUNT: rt::Expand<Self, crate::ids::AccountId> = rt::Expand::new(
        "account",
    );
}
