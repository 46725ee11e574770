// Written by `cargo xtask generate`. Do not edit.
//! What is in `use_case` of [`V2CoreAccountLink`](crate::V2CoreAccountLink).

pub mod account_onboarding;
pub use crate::v2_core_account_link::use_case::account_onboarding as account_update;

/// Hash containing configuration options for an Account Link object that onboards a new account.
///
/// An object in `use_case.account_onboarding` of [`V2CoreAccountLink`](crate::V2CoreAccountLink).
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountOnboarding {
    /// Specifies the requirements that Stripe collects from v2/core/accounts in the Onboarding flow.
    pub collection_options: Option<rt::Part<account_onboarding::CollectionOptions>>,
    /// Open Enum. A v2/core/account can be configured to enable certain functionality. The
    /// configuration param targets the v2/core/account_link to collect information for the specified
    /// v2/core/account configuration/s.
    pub configurations: Vec<account_onboarding::Configuration>,
    /// The URL the user will be redirected to if the AccountLink is expired, has been used, or is
    /// otherwise invalid. The URL you specify should attempt to generate a new AccountLink with the
    /// same parameters used to create the original AccountLink, then redirect the user to the new
    /// AccountLink’s URL so they can continue the flow. If a new AccountLink cannot be generated or the
    /// redirect fails you should display a useful error to the user. Please make sure to implement
    /// authentication before redirecting the user in case this URL is leaked to a third party.
    pub refresh_url: String,
    /// The URL that the user will be redirected to upon completing the linked flow.
    pub return_url: Option<String>,
}

impl rt::Blank for AccountOnboarding {
    const BLANK: Self = Self {
        collection_options: rt::Blank::BLANK,
        configurations: rt::Blank::BLANK,
        refresh_url: rt::Blank::BLANK,
        return_url: rt::Blank::BLANK,
    };
}

impl rt::Record for AccountOnboarding {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "",
            constants: &[],
            fields: &[
                rt::Field("collection_options", rt::OPTIONAL),
                rt::Field("configurations", rt::REQUIRED),
                rt::Field("refresh_url", rt::REQUIRED),
                rt::Field("return_url", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.collection_options,
            1 => &self.configurations,
            2 => &self.refresh_url,
            _ => &self.return_url,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.collection_options,
            1 => &mut self.configurations,
            2 => &mut self.refresh_url,
            _ => &mut self.return_url,
        }
    }
}

rt::record_traits!(AccountOnboarding);

/// Hash containing configuration options for an Account Link that updates an existing account.
///
/// An object in `use_case.account_update` of [`V2CoreAccountLink`](crate::V2CoreAccountLink).
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountUpdate {
    /// Specifies the requirements that Stripe collects from v2/core/accounts in the Onboarding flow.
    pub collection_options: Option<rt::Part<account_onboarding::CollectionOptions>>,
    /// Open Enum. A v2/account can be configured to enable certain functionality. The configuration
    /// param targets the v2/account_link to collect information for the specified v2/account
    /// configuration/s.
    pub configurations: Vec<account_onboarding::Configuration>,
    /// The URL the user will be redirected to if the Account Link is expired, has been used, or is
    /// otherwise invalid. The URL you specify should attempt to generate a new Account Link with the
    /// same parameters used to create the original Account Link, then redirect the user to the new
    /// Account Link URL so they can continue the flow. Make sure to authenticate the user before
    /// redirecting to the new Account Link, in case the URL leaks to a third party. If a new Account
    /// Link can't be generated, or if the redirect fails, you should display a useful error to the
    /// user.
    pub refresh_url: String,
    /// The URL that the user will be redirected to upon completing the linked flow.
    pub return_url: Option<String>,
}

impl rt::Blank for AccountUpdate {
    const BLANK: Self = Self {
        collection_options: rt::Blank::BLANK,
        configurations: rt::Blank::BLANK,
        refresh_url: rt::Blank::BLANK,
        return_url: rt::Blank::BLANK,
    };
}

impl rt::Record for AccountUpdate {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "",
            constants: &[],
            fields: &[
                rt::Field("collection_options", rt::OPTIONAL),
                rt::Field("configurations", rt::REQUIRED),
                rt::Field("refresh_url", rt::REQUIRED),
                rt::Field("return_url", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.collection_options,
            1 => &self.configurations,
            2 => &self.refresh_url,
            _ => &self.return_url,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.collection_options,
            1 => &mut self.configurations,
            2 => &mut self.refresh_url,
            _ => &mut self.return_url,
        }
    }
}

rt::record_traits!(AccountUpdate);

/// Open Enum. The type of Account Link the user is requesting.
#[non_exhaustive]
pub enum Type {
    /// `account_onboarding`
    AccountOnboarding,
    /// `account_update`
    AccountUpdate,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Type {
    AccountOnboarding = "account_onboarding",
    AccountUpdate = "account_update",
});
