//! To the server itself: the environment's proxies are not even read.

use hyper_util::client::legacy::connect::HttpConnector;

use super::direct;
use crate::Error;

pub(crate) type Connect = HttpConnector;

/// What to connect through.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) enum Via {
    /// Nothing.
    #[default]
    None,
}

pub(crate) fn by_default() -> Connect {
    direct()
}

pub(crate) fn via(Via::None: Via) -> Result<Connect, Error> {
    Ok(direct())
}
