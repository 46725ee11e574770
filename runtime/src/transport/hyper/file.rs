//! Files of the disk as streams.

use std::{
    fs::File,
    future::Future,
    io::{self, Read},
    path::Path,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll},
};

use bytes::Bytes;
use futures_core::Stream;
use tokio::task::{JoinHandle, spawn_blocking};

use crate::{ByteStream, TransportError, TransportErrorKind};

const PIECE: usize = 64 * 1024;

/// The file at `path`, read piece by piece on the threads that tokio has for blocking work.
pub(crate) fn read_file(path: &Arc<Path>) -> ByteStream {
    match File::open(path).and_then(|file| Ok((file.metadata()?.len(), file))) {
        Ok((length, file)) => ByteStream::new(Pieces::Idle(file), Some(length)),
        Err(error) => ByteStream::new(Pieces::Failed(Some(error)), None),
    }
}

enum Pieces {
    Idle(File),
    Reading(JoinHandle<io::Result<(File, Bytes)>>),
    Failed(Option<io::Error>),
}

fn read(mut file: File) -> io::Result<(File, Bytes)> {
    let mut piece = Vec::with_capacity(PIECE);
    (&mut file).take(PIECE as u64).read_to_end(&mut piece)?;
    Ok((file, piece.into()))
}

impl Stream for Pieces {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            match &mut *self {
                Self::Failed(error) => {
                    return Poll::Ready(error.take().map(|error| Err(unreadable(error))));
                }
                Self::Idle(_) => {
                    if let Self::Idle(file) = std::mem::replace(&mut *self, Self::Failed(None)) {
                        *self = Self::Reading(spawn_blocking(move || read(file)));
                    }
                }
                Self::Reading(reading) => {
                    let read = match Pin::new(reading).poll(cx) {
                        Poll::Pending => return Poll::Pending,
                        Poll::Ready(read) => {
                            read.unwrap_or_else(|error| Err(io::Error::other(error)))
                        }
                    };
                    match read {
                        Ok((file, piece)) => {
                            *self = if piece.is_empty() {
                                Self::Failed(None)
                            } else {
                                Self::Idle(file)
                            };
                            return Poll::Ready((!piece.is_empty()).then_some(Ok(piece)));
                        }
                        Err(error) => *self = Self::Failed(Some(error)),
                    }
                }
            }
        }
    }
}

/// Another try would meet the same file.
fn unreadable(error: io::Error) -> TransportError {
    TransportError::new(TransportErrorKind::Unsendable, error)
}
