// Written by `cargo xtask generate`. Do not edit.

/// An Account v2 object represents a company, individual, or other entity that your Stripe
/// integration interacts with. It contains both identifying information and properties that control
/// its behavior and functionality. An Account can have one or more configurations that enable sets
/// of related features, such as allowing it to act as a merchant or customer. The Accounts v2 API
/// is broadly available to Connect platforms, and to other users in preview. The Accounts v2 API
/// also supports the Global Payouts preview feature.
///
/// The object `v2.core.account`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2CoreAccount {
    /// The configurations that have been applied to this account.
    pub applied_configurations: Vec<crate::v2_core_account::AppliedConfiguration>,
    /// Indicates whether the account has been closed.
    pub closed: Option<bool>,
    /// An Account represents a company, individual, or other entity that a user interacts with.
    /// Accounts store identity information and one or more configurations that enable product-specific
    /// capabilities. You can assign configurations at creation or add them later.
    pub configuration: Option<rt::Part<crate::v2_core_account::Configuration>>,
    /// The primary contact email address for the Account.
    pub contact_email: Option<String>,
    /// The default contact phone for the Account.
    pub contact_phone: Option<String>,
    /// Time at which the object was created. Represented as a RFC 3339 date & time UTC value in
    /// millisecond precision, for example: 2022-09-18T13:22:18.123Z.
    pub created: rt::DateTime,
    /// A value indicating the Stripe dashboard this Account has access to. This will depend on which
    /// configurations are enabled for this account.
    pub dashboard: Option<crate::v2_core_account::Dashboard>,
    /// Default values for settings shared across Account configurations.
    pub defaults: Option<rt::Part<crate::v2_core_account::Defaults>>,
    /// A descriptive name for the Account. This name will be surfaced in the Stripe Dashboard and on
    /// any invoices sent to the Account.
    pub display_name: Option<String>,
    /// Information about the future requirements for the Account that will eventually come into effect,
    /// including what information needs to be collected, and by when.
    pub future_requirements: Option<
        rt::Part<crate::v2_core_account::FutureRequirements>,
    >,
    /// Unique identifier for the Account.
    pub id: crate::ids::AccountId,
    /// Information about the company, individual, and business represented by the Account.
    pub identity: Option<rt::Part<crate::v2_core_account::Identity>>,
    /// Has the value `true` if the object exists in live mode or the value `false` if the object exists
    /// in test mode.
    pub livemode: bool,
    /// Set of key-value pairs that you can attach to an object. This can be useful for storing
    /// additional information about the object in a structured format.
    pub metadata: Option<rt::Metadata>,
    /// Information about the active requirements for the Account, including what information needs to
    /// be collected, and by when.
    pub requirements: Option<rt::Part<crate::v2_core_account::Requirements>>,
}

impl rt::Record for V2CoreAccount {
    fn blank() -> Self {
        Self {
            applied_configurations: rt::blank(),
            closed: rt::blank(),
            configuration: rt::blank(),
            contact_email: rt::blank(),
            contact_phone: rt::blank(),
            created: rt::blank(),
            dashboard: rt::blank(),
            defaults: rt::blank(),
            display_name: rt::blank(),
            future_requirements: rt::blank(),
            id: rt::blank(),
            identity: rt::blank(),
            livemode: rt::blank(),
            metadata: rt::blank(),
            requirements: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.core.account",
            constants: &[("object", rt::Constant::Str("v2.core.account"))],
            fields: &[
                rt::Field("applied_configurations", rt::REQUIRED),
                rt::Field("closed", rt::OPTIONAL),
                rt::Field("configuration", rt::OPTIONAL),
                rt::Field("contact_email", rt::OPTIONAL),
                rt::Field("contact_phone", rt::OPTIONAL),
                rt::Field("created", rt::REQUIRED),
                rt::Field("dashboard", rt::OPTIONAL),
                rt::Field("defaults", rt::OPTIONAL),
                rt::Field("display_name", rt::OPTIONAL),
                rt::Field("future_requirements", rt::OPTIONAL),
                rt::Field("id", rt::REQUIRED),
                rt::Field("identity", rt::OPTIONAL),
                rt::Field("livemode", rt::REQUIRED),
                rt::Field("metadata", rt::OPTIONAL),
                rt::Field("requirements", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
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

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
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

rt::record_traits!(V2CoreAccount);
