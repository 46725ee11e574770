// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, OPTIONAL, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::{FeesCollector, LossesCollector};

/// Default responsibilities held by either Stripe or the platform.
///
/// The object at `v2.core.account/defaults/responsibilities`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2CoreAccountDefaultsResponsibilities {
    /// Indicates whether the platform or connected account is responsible for paying Stripe fees for
    /// pricing-control-eligible products.
    pub fees_collector: Option<FeesCollector>,
    /// A value indicating responsibility for collecting requirements on this account.
    pub losses_collector: Option<LossesCollector>,
    /// A value indicating responsibility for collecting requirements on this account.
    pub requirements_collector: V2CoreAccountDefaultsResponsibilitiesRequirementsCollector,
}

impl Blank for V2CoreAccountDefaultsResponsibilities {
    const BLANK: Self = Self {
        fees_collector: Blank::BLANK,
        losses_collector: Blank::BLANK,
        requirements_collector: Blank::BLANK,
    };
}

impl Record for V2CoreAccountDefaultsResponsibilities {
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
                Field("fees_collector", OPTIONAL),
                Field("losses_collector", OPTIONAL),
                Field("requirements_collector", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.fees_collector,
            1 => &self.losses_collector,
            _ => &self.requirements_collector,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.fees_collector,
            1 => &mut self.losses_collector,
            _ => &mut self.requirements_collector,
        }
    }
}

impl std::fmt::Debug for V2CoreAccountDefaultsResponsibilities {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2CoreAccountDefaultsResponsibilities);

/// A value indicating responsibility for collecting requirements on this account.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum V2CoreAccountDefaultsResponsibilitiesRequirementsCollector {
    /// `application`
    Application,
    /// `stripe`
    Stripe,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(V2CoreAccountDefaultsResponsibilitiesRequirementsCollector {
    Application = "application",
    Stripe = "stripe",
});
