// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Place, Record, Shape, boxed, debug};
use crate::{FutureRequirement, V2CoreAccountLinkUseCaseCollectionOptionsFields};

/// Specifies the requirements that Stripe collects from v2/core/accounts in the Onboarding flow.
///
/// The object at `v2.core.account_link/use_case/account_onboarding/collection_options`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2CoreAccountLinkUseCaseCollectionOptions {
    /// Specifies whether the platform collects only currently_due requirements (`currently_due`) or
    /// both currently_due and eventually_due requirements (`eventually_due`). If you don’t specify
    /// collection_options, the default value is currently_due.
    pub fields: Option<V2CoreAccountLinkUseCaseCollectionOptionsFields>,
    /// Specifies whether the platform collects future_requirements in addition to requirements in
    /// Connect Onboarding. The default value is `omit`.
    pub future_requirements: Option<FutureRequirement>,
}

impl Blank for V2CoreAccountLinkUseCaseCollectionOptions {
    const BLANK: Self = Self {
        fields: Blank::BLANK,
        future_requirements: Blank::BLANK,
    };
}

impl Record for V2CoreAccountLinkUseCaseCollectionOptions {
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
            fields: &[Field("fields", OPTIONAL), Field("future_requirements", OPTIONAL)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.fields,
            _ => &self.future_requirements,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.fields,
            _ => &mut self.future_requirements,
        }
    }
}

impl std::fmt::Debug for V2CoreAccountLinkUseCaseCollectionOptions {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2CoreAccountLinkUseCaseCollectionOptions);
