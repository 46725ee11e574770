// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, OPTIONAL, Part, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::{
    V2CoreAccountLinkUseCaseAccountOnboardingConfiguration,
    V2CoreAccountLinkUseCaseCollectionOptions,
};

/// Hash containing configuration options for an Account Link that updates an existing account.
///
/// The object at `v2.core.account_link/use_case/account_update`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2CoreAccountLinkUseCaseAccountUpdate {
    /// Specifies the requirements that Stripe collects from v2/core/accounts in the Onboarding flow.
    pub collection_options: Option<Part<V2CoreAccountLinkUseCaseCollectionOptions>>,
    /// Open Enum. A v2/account can be configured to enable certain functionality. The configuration
    /// param targets the v2/account_link to collect information for the specified v2/account
    /// configuration/s.
    pub configurations: Vec<V2CoreAccountLinkUseCaseAccountOnboardingConfiguration>,
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

impl Blank for V2CoreAccountLinkUseCaseAccountUpdate {
    const BLANK: Self = Self {
        collection_options: Blank::BLANK,
        configurations: Blank::BLANK,
        refresh_url: Blank::BLANK,
        return_url: Blank::BLANK,
    };
}

impl Record for V2CoreAccountLinkUseCaseAccountUpdate {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "",
            constants: &[],
            fields: &[
                Field("collection_options", OPTIONAL),
                Field("configurations", REQUIRED),
                Field("refresh_url", REQUIRED),
                Field("return_url", OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.collection_options,
            1 => &self.configurations,
            2 => &self.refresh_url,
            _ => &self.return_url,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.collection_options,
            1 => &mut self.configurations,
            2 => &mut self.refresh_url,
            _ => &mut self.return_url,
        }
    }
}

impl std::fmt::Debug for V2CoreAccountLinkUseCaseAccountUpdate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2CoreAccountLinkUseCaseAccountUpdate);
