// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};

/// The schema `radar_review_resource_location`.
#[derive(Clone)]
#[non_exhaustive]
pub struct RadarReviewResourceLocation {
    /// The city where the payment originated.
    pub city: Option<String>,
    /// Two-letter ISO code representing the country where the payment originated.
    pub country: Option<String>,
    /// The geographic latitude where the payment originated.
    pub latitude: Option<f64>,
    /// The geographic longitude where the payment originated.
    pub longitude: Option<f64>,
    /// The state/county/province/region where the payment originated.
    pub region: Option<String>,
}

impl Blank for RadarReviewResourceLocation {
    const BLANK: Self = Self {
        city: Blank::BLANK,
        country: Blank::BLANK,
        latitude: Blank::BLANK,
        longitude: Blank::BLANK,
        region: Blank::BLANK,
    };
}

impl Record for RadarReviewResourceLocation {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "radar_review_resource_location",
            constants: &[],
            fields: &[
                Field("city", NULLABLE),
                Field("country", NULLABLE),
                Field("latitude", NULLABLE),
                Field("longitude", NULLABLE),
                Field("region", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.city,
            1 => &self.country,
            2 => &self.latitude,
            3 => &self.longitude,
            _ => &self.region,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.city,
            1 => &mut self.country,
            2 => &mut self.latitude,
            3 => &mut self.longitude,
            _ => &mut self.region,
        }
    }
}

impl std::fmt::Debug for RadarReviewResourceLocation {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(RadarReviewResourceLocation);
