// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, Field, Place, REQUIRED, Record, Resource, Shape, blank, debug,
};
use crate::{ClimateRemovalsLocation, ClimateSupplierId};

/// A supplier of carbon removal.
///
/// The schema `climate.supplier`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ClimateSupplier {
    /// Unique identifier for the object.
    pub id: ClimateSupplierId,
    /// Link to a webpage to learn more about the supplier.
    pub info_url: String,
    /// Has the value `true` if the object exists in live mode or the value `false` if the object exists
    /// in test mode.
    pub livemode: bool,
    /// The locations in which this supplier operates.
    pub locations: Vec<ClimateRemovalsLocation>,
    /// Name of this carbon removal supplier.
    pub name: String,
    /// The scientific pathway used for carbon removal.
    pub removal_pathway: ClimateSupplierRemovalPathway,
}

impl Record for ClimateSupplier {
    fn blank() -> Self {
        Self {
            id: blank(),
            info_url: blank(),
            livemode: blank(),
            locations: blank(),
            name: blank(),
            removal_pathway: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "climate.supplier",
            constants: &[("object", Constant::Str("climate.supplier"))],
            fields: &[
                Field("id", REQUIRED),
                Field("info_url", REQUIRED),
                Field("livemode", REQUIRED),
                Field("locations", REQUIRED),
                Field("name", REQUIRED),
                Field("removal_pathway", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.id,
            1 => &self.info_url,
            2 => &self.livemode,
            3 => &self.locations,
            4 => &self.name,
            _ => &self.removal_pathway,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.id,
            1 => &mut self.info_url,
            2 => &mut self.livemode,
            3 => &mut self.locations,
            4 => &mut self.name,
            _ => &mut self.removal_pathway,
        }
    }
}

impl std::fmt::Debug for ClimateSupplier {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(ClimateSupplier);

impl Resource for ClimateSupplier {
    type Id = ClimateSupplierId;
    const OBJECT: &'static str = "climate.supplier";
}

/// The scientific pathway used for carbon removal.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ClimateSupplierRemovalPathway {
    /// `biomass_carbon_removal_and_storage`
    BiomassCarbonRemovalAndStorage,
    /// `direct_air_capture`
    DirectAirCapture,
    /// `enhanced_weathering`
    EnhancedWeathering,
    /// `marine_carbon_removal`
    MarineCarbonRemoval,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(ClimateSupplierRemovalPathway {
    BiomassCarbonRemovalAndStorage = "biomass_carbon_removal_and_storage",
    DirectAirCapture = "direct_air_capture",
    EnhancedWeathering = "enhanced_weathering",
    MarineCarbonRemoval = "marine_carbon_removal",
});
