// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Decode, Encode, Field, REQUIRED, Record, Shape, blank, debug};
use crate::{
    V2CoreAccountFutureRequirementsEntriesImpactRestrictsCapabilitiesCapability,
    V2CoreAccountFutureRequirementsEntryImpactRestrictsCapabilityConfiguration,
    V2CoreAccountRequirementsEntryImpactRestrictsCapabilityDeadline,
};

/// The object at `v2.core.account/requirements/entries[]/impact/restricts_capabilities[]`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2CoreAccountRequirementsEntryImpactRestrictsCapability {
    /// The name of the Capability which will be restricted.
    pub capability: V2CoreAccountFutureRequirementsEntriesImpactRestrictsCapabilitiesCapability,
    /// The configuration which specifies the Capability which will be restricted.
    pub configuration: V2CoreAccountFutureRequirementsEntryImpactRestrictsCapabilityConfiguration,
    /// Details about when in the account lifecycle the requirement must be collected by the avoid the
    /// Capability restriction.
    pub deadline: V2CoreAccountRequirementsEntryImpactRestrictsCapabilityDeadline,
}

impl Record for V2CoreAccountRequirementsEntryImpactRestrictsCapability {
    const SHAPE: &'static Shape = &Shape {
        name: "",
        constants: &[],
        fields: &[
            Field("capability", REQUIRED),
            Field("configuration", REQUIRED),
            Field("deadline", REQUIRED),
        ],
    };
    fn blank() -> Self {
        Self {
            capability: blank(),
            configuration: blank(),
            deadline: blank(),
        }
    }

    fn field(&self, index: usize) -> &dyn Encode {
        match index {
            0 => &self.capability,
            1 => &self.configuration,
            _ => &self.deadline,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Decode {
        match index {
            0 => &mut self.capability,
            1 => &mut self.configuration,
            _ => &mut self.deadline,
        }
    }
}

impl std::fmt::Debug for V2CoreAccountRequirementsEntryImpactRestrictsCapability {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2CoreAccountRequirementsEntryImpactRestrictsCapability);
