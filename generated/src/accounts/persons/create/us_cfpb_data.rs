// Written by `cargo xtask generate`. Do not edit.
//! What `us_cfpb_data` of [`accounts::persons::create`](fn@crate::accounts::persons::create) takes.

pub use crate::person::us_cfpb_data::ethnicity_details;
pub use crate::person::us_cfpb_data::race_details;
pub use crate::tokens::create::person::us_cfpb_data::{EthnicityDetails, RaceDetails};
