//! Files of the disk as streams. All that may block is done on the threads that tokio has for it.

use std::{
    fs::{self, File},
    future::Future,
    io::{self, Read},
    path::Path,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll},
    time::SystemTime,
};

use bytes::Bytes;
use futures_core::Stream;
use tokio::task::{JoinHandle, spawn_blocking};

use crate::{BoxFuture, ByteStream, TransportError, TransportErrorKind};

const PIECE: usize = 64 * 1024;

/// A stream, and when what is in it was changed last, where that is known.
pub(crate) type Opening =
    BoxFuture<'static, Result<(ByteStream, Option<SystemTime>), TransportError>>;

/// The file at `path`, read piece by piece, and when it was changed last.
pub(crate) fn read_file(path: Arc<Path>) -> Opening {
    Box::pin(async move {
        if tokio::runtime::Handle::try_current().is_err() {
            return Err(unreadable(io::Error::other(
                "a file can be read within a tokio runtime only",
            )));
        }
        let opened = spawn_blocking(move || Opened::new(&path)).await;
        let opened = opened
            .unwrap_or_else(|error| Err(io::Error::other(error)))
            .map_err(unreadable)?;
        let (length, modified) = (opened.length, opened.modified);
        let pieces = Pieces::Idle(opened);
        Ok((ByteStream::new(pieces, Some(length)), modified))
    })
}

/// A file, as it was when it was opened.
struct Opened {
    file: File,
    length: u64,
    modified: Option<SystemTime>,
}

impl Opened {
    fn new(path: &Path) -> io::Result<Self> {
        // Before it is opened: opening a pipe waits for whoever writes into it.
        if !fs::metadata(path)?.is_file() {
            return Err(io::Error::new(
                io::ErrorKind::InvalidInput,
                "the path is not that of a file",
            ));
        }
        let file = File::open(path)?;
        let metadata = file.metadata()?;
        Ok(Self {
            length: metadata.len(),
            modified: metadata.modified().ok(),
            file,
        })
    }

    /// The next piece; none at the end, if the file is what it was when it was opened.
    fn read(mut self) -> io::Result<(Self, Bytes)> {
        let mut piece = Vec::with_capacity(PIECE);
        (&mut self.file)
            .take(PIECE as u64)
            .read_to_end(&mut piece)?;
        if piece.is_empty() && self.file.metadata()?.modified().ok() != self.modified {
            return Err(io::Error::other("the file was changed while it was sent"));
        }
        Ok((self, piece.into()))
    }
}

enum Pieces {
    Idle(Opened),
    Reading(JoinHandle<io::Result<(Opened, Bytes)>>),
    End,
}

impl Stream for Pieces {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            match std::mem::replace(&mut *self, Self::End) {
                Self::End => return Poll::Ready(None),
                Self::Idle(opened) => *self = Self::Reading(spawn_blocking(move || opened.read())),
                Self::Reading(mut reading) => {
                    let read = match Pin::new(&mut reading).poll(cx) {
                        Poll::Pending => {
                            *self = Self::Reading(reading);
                            return Poll::Pending;
                        }
                        Poll::Ready(read) => {
                            read.unwrap_or_else(|error| Err(io::Error::other(error)))
                        }
                    };
                    return Poll::Ready(match read {
                        Ok((_, piece)) if piece.is_empty() => None,
                        Ok((opened, piece)) => {
                            *self = Self::Idle(opened);
                            Some(Ok(piece))
                        }
                        Err(error) => Some(Err(unreadable(error))),
                    });
                }
            }
        }
    }
}

/// Another try would meet the same file.
fn unreadable(error: io::Error) -> TransportError {
    TransportError::new(TransportErrorKind::Unsendable, error)
}
