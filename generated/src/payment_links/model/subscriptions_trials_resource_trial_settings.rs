// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};
use crate::SubscriptionsTrialsResourceEndBehavior;

/// Configures how this subscription behaves during the trial period.
///
/// The schema `subscriptions_trials_resource_trial_settings`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubscriptionsTrialsResourceTrialSettings {
    pub end_behavior: SubscriptionsTrialsResourceEndBehavior,
}

impl Blank for SubscriptionsTrialsResourceTrialSettings {
    const BLANK: Self = Self { end_behavior: Blank::BLANK };
}

impl Record for SubscriptionsTrialsResourceTrialSettings {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "subscriptions_trials_resource_trial_settings",
            constants: &[],
            fields: &[Field("end_behavior", REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.end_behavior
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.end_behavior
    }
}

impl std::fmt::Debug for SubscriptionsTrialsResourceTrialSettings {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(SubscriptionsTrialsResourceTrialSettings);
