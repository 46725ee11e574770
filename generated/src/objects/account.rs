// Written by `cargo xtask generate`. Do not edit.

/// For new integrations, we recommend using the
/// [Accounts v2 API](https://docs.stripe.com/api/v2/core/accounts), in place of /v1/accounts and
/// /v1/customers to represent a user.
///
/// This is an object representing a Stripe account. You can retrieve it to see properties on the
/// account like its current requirements or if the account is enabled to make live charges or
/// receive payouts.
///
/// For accounts where
/// [controller.requirement_collection](https://docs.stripe.com/api/accounts/object#account_object-controller-requirement_collection)
/// is `application`, which includes Custom accounts, the properties below are always returned.
///
/// For accounts where
/// [controller.requirement_collection](https://docs.stripe.com/api/accounts/object#account_object-controller-requirement_collection)
/// is `stripe`, which includes Standard and Express accounts, some properties are only returned
/// until you create an [Account Link](https://docs.stripe.com/api/account_links) or
/// [Account Session](https://docs.stripe.com/api/account_sessions) to start Connect Onboarding.
/// Learn about the [differences between accounts](https://docs.stripe.com/connect/accounts).
///
/// The object `account`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Account {
    /// Business information about the account.
    pub business_profile: Option<rt::Part<crate::account::BusinessProfile>>,
    /// The business type.
    pub business_type: Option<crate::account::BusinessType>,
    pub capabilities: Option<rt::Part<crate::account::Capabilities>>,
    /// Whether the account can process charges.
    pub charges_enabled: bool,
    pub company: Option<rt::Part<crate::account::Company>>,
    pub controller: Option<rt::Part<crate::account::Controller>>,
    /// The account's country.
    pub country: Option<String>,
    /// Time at which the account was connected. Measured in seconds since the Unix epoch.
    pub created: Option<rt::Timestamp>,
    /// Three-letter ISO currency code representing the default currency for the account. This must be a
    /// currency that [Stripe supports in the account's country](https://docs.stripe.com/payouts).
    pub default_currency: Option<String>,
    /// Whether account details have been submitted. Accounts with Stripe Dashboard access, which
    /// includes Standard accounts, cannot receive payouts before this is true. Accounts where this is
    /// false should be directed to [an onboarding flow](https://docs.stripe.com/connect/onboarding) to
    /// finish submitting account details.
    pub details_submitted: bool,
    /// An email address associated with the account. It's not used for authentication and Stripe
    /// doesn't market to this field without explicit approval from the platform.
    pub email: Option<String>,
    /// External accounts (bank accounts and debit cards) currently attached to this account. External
    /// accounts are only returned for requests where `controller[is_controller]` is true.
    pub external_accounts: Option<rt::List<crate::ExternalAccount>>,
    pub future_requirements: Option<rt::Part<crate::account::FutureRequirements>>,
    /// The groups associated with the account.
    pub groups: Option<rt::Part<crate::account::Groups>>,
    /// Unique identifier for the object.
    pub id: crate::ids::AccountId,
    pub individual: Option<rt::Part<crate::Person>>,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: rt::Metadata,
    /// Whether the funds in this account can be paid out.
    pub payouts_enabled: bool,
    pub requirements: Option<rt::Part<crate::account::Requirements>>,
    /// Options for customizing how the account functions within Stripe.
    pub settings: Option<rt::Part<crate::account::Settings>>,
    pub tos_acceptance: Option<rt::Part<crate::account::TosAcceptance>>,
    /// The Stripe account type. Can be `standard`, `express`, `custom`, or `none`.
    pub type_: Option<crate::account::Type>,
}

impl rt::Record for Account {
    fn blank() -> Self {
        Self {
            business_profile: rt::blank(),
            business_type: rt::blank(),
            capabilities: rt::blank(),
            charges_enabled: rt::blank(),
            company: rt::blank(),
            controller: rt::blank(),
            country: rt::blank(),
            created: rt::blank(),
            default_currency: rt::blank(),
            details_submitted: rt::blank(),
            email: rt::blank(),
            external_accounts: rt::blank(),
            future_requirements: rt::blank(),
            groups: rt::blank(),
            id: rt::blank(),
            individual: rt::blank(),
            metadata: rt::blank(),
            payouts_enabled: rt::blank(),
            requirements: rt::blank(),
            settings: rt::blank(),
            tos_acceptance: rt::blank(),
            type_: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "account",
            constants: &[("object", rt::Constant::Str("account"))],
            fields: &[
                rt::Field("business_profile", rt::NULLABLE),
                rt::Field("business_type", rt::NULLABLE),
                rt::Field("capabilities", rt::OPTIONAL),
                rt::Field("charges_enabled", rt::REQUIRED),
                rt::Field("company", rt::OPTIONAL),
                rt::Field("controller", rt::OPTIONAL),
                rt::Field("country", rt::OPTIONAL),
                rt::Field("created", rt::OPTIONAL),
                rt::Field("default_currency", rt::OPTIONAL),
                rt::Field("details_submitted", rt::REQUIRED),
                rt::Field("email", rt::NULLABLE),
                rt::Field("external_accounts", rt::OPTIONAL),
                rt::Field("future_requirements", rt::OPTIONAL),
                rt::Field("groups", rt::NULLABLE),
                rt::Field("id", rt::REQUIRED),
                rt::Field("individual", rt::OPTIONAL),
                rt::Field("metadata", rt::REQUIRED),
                rt::Field("payouts_enabled", rt::REQUIRED),
                rt::Field("requirements", rt::OPTIONAL),
                rt::Field("settings", rt::NULLABLE),
                rt::Field("tos_acceptance", rt::OPTIONAL),
                rt::Field("type", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.business_profile,
            1 => &self.business_type,
            2 => &self.capabilities,
            3 => &self.charges_enabled,
            4 => &self.company,
            5 => &self.controller,
            6 => &self.country,
            7 => &self.created,
            8 => &self.default_currency,
            9 => &self.details_submitted,
            10 => &self.email,
            11 => &self.external_accounts,
            12 => &self.future_requirements,
            13 => &self.groups,
            14 => &self.id,
            15 => &self.individual,
            16 => &self.metadata,
            17 => &self.payouts_enabled,
            18 => &self.requirements,
            19 => &self.settings,
            20 => &self.tos_acceptance,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.business_profile,
            1 => &mut self.business_type,
            2 => &mut self.capabilities,
            3 => &mut self.charges_enabled,
            4 => &mut self.company,
            5 => &mut self.controller,
            6 => &mut self.country,
            7 => &mut self.created,
            8 => &mut self.default_currency,
            9 => &mut self.details_submitted,
            10 => &mut self.email,
            11 => &mut self.external_accounts,
            12 => &mut self.future_requirements,
            13 => &mut self.groups,
            14 => &mut self.id,
            15 => &mut self.individual,
            16 => &mut self.metadata,
            17 => &mut self.payouts_enabled,
            18 => &mut self.requirements,
            19 => &mut self.settings,
            20 => &mut self.tos_acceptance,
            _ => &mut self.type_,
        }
    }
}

rt::record_traits!(Account);

impl rt::Resource for Account {
    type Id = crate::ids::AccountId;
    const OBJECT: &'static str = "account";
}

impl Account {
    /// Expands `company.verification.document.back`.
    pub const COMPANY_VERIFICATION_DOCUMENT_BACK: rt::Expand<Self, crate::ids::FileId> = rt::Expand::new(
        "company.verification.document.back",
    );
    /// Expands `company.verification.document.front`.
    pub const COMPANY_VERIFICATION_DOCUMENT_FRONT: rt::Expand<
        Self,
        crate::ids::FileId,
    > = rt::Expand::new("company.verification.document.front");
    /// Expands `settings.branding.icon`.
    pub const SETTINGS_BRANDING_ICON: rt::Expand<Self, crate::ids::FileId> = rt::Expand::new(
        "settings.branding.icon",
    );
    /// Expands `settings.branding.logo`.
    pub const SETTINGS_BRANDING_LOGO: rt::Expand<Self, crate::ids::FileId> = rt::Expand::new(
        "settings.branding.logo",
    );
    /// Expands `settings.invoices.default_account_tax_ids`.
    pub const SETTINGS_INVOICES_DEFAULT_ACCOUNT_TAX_IDS: rt::Expand<
        Self,
        crate::ids::TaxIdId,
    > = rt::Expand::new("settings.invoices.default_account_tax_ids");
}
