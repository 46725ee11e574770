// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, Expand, Field, List, Metadata, NULLABLE, OPTIONAL, Part, Place, REQUIRED,
    Record, Resource, Shape, Timestamp, blank, debug,
};
use crate::{
    AccountBusinessProfile, AccountCapabilities, AccountFutureRequirements,
    AccountGroupMembership, AccountId, AccountRequirements, AccountSettings,
    AccountTosAcceptance, AccountUnificationAccountController, BusinessType,
    ExternalAccount, FileId, LegalEntityCompany, Person, TaxIdId,
};

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
/// The schema `account`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Account {
    /// Business information about the account.
    pub business_profile: Option<Part<AccountBusinessProfile>>,
    /// The business type.
    pub business_type: Option<BusinessType>,
    pub capabilities: Option<Part<AccountCapabilities>>,
    /// Whether the account can process charges.
    pub charges_enabled: Option<bool>,
    pub company: Option<Part<LegalEntityCompany>>,
    pub controller: Option<Part<AccountUnificationAccountController>>,
    /// The account's country.
    pub country: Option<String>,
    /// Time at which the account was connected. Measured in seconds since the Unix epoch.
    pub created: Option<Timestamp>,
    /// Three-letter ISO currency code representing the default currency for the account. This must be a
    /// currency that [Stripe supports in the account's country](https://docs.stripe.com/payouts).
    pub default_currency: Option<String>,
    /// Whether account details have been submitted. Accounts with Stripe Dashboard access, which
    /// includes Standard accounts, cannot receive payouts before this is true. Accounts where this is
    /// false should be directed to [an onboarding flow](https://docs.stripe.com/connect/onboarding) to
    /// finish submitting account details.
    pub details_submitted: Option<bool>,
    /// An email address associated with the account. It's not used for authentication and Stripe
    /// doesn't market to this field without explicit approval from the platform.
    pub email: Option<String>,
    /// External accounts (bank accounts and debit cards) currently attached to this account. External
    /// accounts are only returned for requests where `controller[is_controller]` is true.
    pub external_accounts: Option<List<ExternalAccount>>,
    pub future_requirements: Option<Part<AccountFutureRequirements>>,
    /// The groups associated with the account.
    pub groups: Option<Part<AccountGroupMembership>>,
    /// Unique identifier for the object.
    pub id: AccountId,
    pub individual: Option<Part<Person>>,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: Option<Metadata>,
    /// Whether the funds in this account can be paid out.
    pub payouts_enabled: Option<bool>,
    pub requirements: Option<Part<AccountRequirements>>,
    /// Options for customizing how the account functions within Stripe.
    pub settings: Option<Part<AccountSettings>>,
    pub tos_acceptance: Option<Part<AccountTosAcceptance>>,
    /// The Stripe account type. Can be `standard`, `express`, `custom`, or `none`.
    pub type_: Option<AccountType>,
}

impl Record for Account {
    fn blank() -> Self {
        Self {
            business_profile: blank(),
            business_type: blank(),
            capabilities: blank(),
            charges_enabled: blank(),
            company: blank(),
            controller: blank(),
            country: blank(),
            created: blank(),
            default_currency: blank(),
            details_submitted: blank(),
            email: blank(),
            external_accounts: blank(),
            future_requirements: blank(),
            groups: blank(),
            id: blank(),
            individual: blank(),
            metadata: blank(),
            payouts_enabled: blank(),
            requirements: blank(),
            settings: blank(),
            tos_acceptance: blank(),
            type_: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "account",
            constants: &[("object", Constant::Str("account"))],
            fields: &[
                Field("business_profile", NULLABLE),
                Field("business_type", NULLABLE),
                Field("capabilities", OPTIONAL),
                Field("charges_enabled", OPTIONAL),
                Field("company", OPTIONAL),
                Field("controller", OPTIONAL),
                Field("country", OPTIONAL),
                Field("created", OPTIONAL),
                Field("default_currency", OPTIONAL),
                Field("details_submitted", OPTIONAL),
                Field("email", NULLABLE),
                Field("external_accounts", OPTIONAL),
                Field("future_requirements", OPTIONAL),
                Field("groups", NULLABLE),
                Field("id", REQUIRED),
                Field("individual", OPTIONAL),
                Field("metadata", OPTIONAL),
                Field("payouts_enabled", OPTIONAL),
                Field("requirements", OPTIONAL),
                Field("settings", NULLABLE),
                Field("tos_acceptance", OPTIONAL),
                Field("type", OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
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

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
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

impl std::fmt::Debug for Account {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(Account);

impl Resource for Account {
    type Id = AccountId;
    const OBJECT: &'static str = "account";
}

impl Account {
    /// Expands `company.verification.document.back`.
    pub const COMPANY_VERIFICATION_DOCUMENT_BACK: Expand<Self, FileId> = Expand::new(
        "company.verification.document.back",
    );
    /// Expands `company.verification.document.front`.
    pub const COMPANY_VERIFICATION_DOCUMENT_FRONT: Expand<Self, FileId> = Expand::new(
        "company.verification.document.front",
    );
    /// Expands `settings.branding.icon`.
    pub const SETTINGS_BRANDING_ICON: Expand<Self, FileId> = Expand::new(
        "settings.branding.icon",
    );
    /// Expands `settings.branding.logo`.
    pub const SETTINGS_BRANDING_LOGO: Expand<Self, FileId> = Expand::new(
        "settings.branding.logo",
    );
    /// Expands `settings.invoices.default_account_tax_ids`.
    pub const SETTINGS_INVOICES_DEFAULT_ACCOUNT_TAX_IDS: Expand<Self, TaxIdId> = Expand::new(
        "settings.invoices.default_account_tax_ids",
    );
}

/// The Stripe account type. Can be `standard`, `express`, `custom`, or `none`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountType {
    /// `custom`
    Custom,
    /// `express`
    Express,
    /// `none`
    None,
    /// `standard`
    Standard,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(AccountType {
    Custom = "custom",
    Express = "express",
    None = "none",
    Standard = "standard",
});
